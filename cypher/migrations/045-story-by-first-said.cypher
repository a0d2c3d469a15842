// Pages of stories in the order in which they began.
CREATE INDEX story_by_first_said IF NOT EXISTS
FOR (node:Story) ON (node.firstSaid, node.id)
