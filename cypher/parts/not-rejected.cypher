// The condition that the latest judgement of `edge` is no rejection.
WHERE coalesce(head(COLLECT {
    MATCH (review:Review {edgeKey: edge.id})
    RETURN review.verdict ORDER BY review.at DESC, review.id
  }), 'SUGGESTED') <> 'REJECTED'
