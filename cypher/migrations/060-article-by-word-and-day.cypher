// Which articles tell of a word, by the day of their publication.
CREATE INDEX article_by_word_and_day IF NOT EXISTS
FOR ()-[edge:TELLS_OF]-() ON (edge.word, edge.day)
