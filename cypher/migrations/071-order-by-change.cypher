// Which orders came in or went on after a change.
CREATE INDEX order_by_change IF NOT EXISTS
FOR (node:IngestOrder) ON (node.change)
