// The condition that each of two who are asked for holds one side, `one` or `other`.
  AND (
    ($heldBy IS NULL OR EXISTS { (one)<-[:ASSERTS]-(:Counterclaim {id: $heldBy}) })
      AND ($otherHeldBy IS NULL OR EXISTS { (other)<-[:ASSERTS]-(:Counterclaim {id: $otherHeldBy}) })
    OR ($heldBy IS NULL OR EXISTS { (other)<-[:ASSERTS]-(:Counterclaim {id: $heldBy}) })
      AND ($otherHeldBy IS NULL OR EXISTS { (one)<-[:ASSERTS]-(:Counterclaim {id: $otherHeldBy}) }))
