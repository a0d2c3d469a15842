// One SAME_STORY edge an id.
CREATE CONSTRAINT same_story_edge_id IF NOT EXISTS
FOR ()-[edge:SAME_STORY]-() REQUIRE edge.id IS UNIQUE
