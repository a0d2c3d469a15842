// Takes away nodes that nothing in the graph speaks of any more.
MATCH (node:Counterclaim&(Entity|Outlet|UnnamedSource|StoryKey|PageKey|OwnWordsKey|ExtractionRun))
WHERE node.id IN $ids AND NOT EXISTS { (node)-[:NAMES|MENTIONS|CITES|PUBLISHED|ATTRIBUTED_TO|ABOUT|READ_BY|TELLS_OF|STANDS_AT|LINKS_TO|SPEAKS_OF]-() }
DETACH DELETE node
