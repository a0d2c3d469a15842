// One OwnWordsKey node an id.
CREATE CONSTRAINT own_words_key_id IF NOT EXISTS
FOR (node:OwnWordsKey) REQUIRE node.id IS UNIQUE
