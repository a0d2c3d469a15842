// Finds the story that an earlier story id now belongs to.
CREATE INDEX article_by_story_alias IF NOT EXISTS
FOR (node:Article) ON (node.storyAlias)
