// Makes writers wait for one another, and finds out whether the database is still the one that was opened.
MATCH (mark:Counterclaim&GraphMark {id: $markId})
WHERE mark.nonce = $nonce
SET mark.lock = mark.lock + 1
RETURN mark.nonce AS nonce, mark.importing AS importing
