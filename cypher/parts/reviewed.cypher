// How `edge` was judged last, and whether people differ about it.
    review: coalesce(head(COLLECT {
      MATCH (review:Review {edgeKey: edge.id})
      RETURN review.verdict ORDER BY review.at DESC, review.id
    }), 'SUGGESTED'),
    reviewsDiffer: COUNT {
      MATCH (review:Review {edgeKey: edge.id})
      RETURN DISTINCT review.verdict
    } > 1,
