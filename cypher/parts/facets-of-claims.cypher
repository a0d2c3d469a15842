// Of `found`, each with a key and its claims: how many by outlet, by country and by the month all were first said.
CALL (found) {
  UNWIND found AS each
  UNWIND each.claims AS claim
  MATCH (claim)<-[:ASSERTS]-(outlet:Outlet)
  WITH outlet, count(DISTINCT each.key) AS size
  ORDER BY size DESC, outlet.name, outlet.id
  LIMIT 100
  RETURN collect({value: outlet.id, label: outlet.name, count: size}) AS outlets
}
CALL (found) {
  UNWIND found AS each
  UNWIND each.claims AS claim
  MATCH (claim)-[:ABOUT]->(named:Entity)
  WHERE named.countryCode IS NOT NULL
  WITH named.countryCode AS code, count(DISTINCT each.key) AS size
  ORDER BY size DESC, code
  LIMIT 100
  OPTIONAL MATCH (country:Country {countryCode: code})
  WITH code, size, min(country.name) AS name
  ORDER BY size DESC, code
  RETURN collect({value: code, label: coalesce(name, code), count: size}) AS countries
}
CALL (found) {
  UNWIND found AS each
  WITH each, [claim IN each.claims | head(COLLECT {
    MATCH (claim)<-[:ASSERTS]-(article:Article)
    WHERE article.published IS NOT NULL
    RETURN article.published ORDER BY article.published LIMIT 1
  })] AS said
  WITH CASE
      WHEN any(date IN said WHERE date IS NULL) THEN null
      ELSE left(reduce(latest = '', date IN said | CASE WHEN date > latest THEN date ELSE latest END), 7)
    END AS month, count(*) AS size
  ORDER BY month
  WITH collect({value: month, label: month, count: size}) AS months
  RETURN [each IN months WHERE each.value IS NOT NULL] AS months,
    reduce(sum = 0, each IN months | sum + CASE WHEN each.value IS NULL THEN each.count ELSE 0 END) AS undated
}
