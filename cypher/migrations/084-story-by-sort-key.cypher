// Any page of stories, the largest first.
CREATE INDEX story_by_sort_key IF NOT EXISTS
FOR (node:Story) ON (node.sortKey)
