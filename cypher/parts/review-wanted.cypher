// The condition that the latest judgement of `edge` is one that is asked for.
WHERE ($reviews IS NULL OR coalesce(head(COLLECT {
    MATCH (review:Review {edgeKey: edge.id})
    RETURN review.verdict ORDER BY review.at DESC, review.id
  }), 'SUGGESTED') IN $reviews)
