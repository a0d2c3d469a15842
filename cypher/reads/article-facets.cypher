// How many of the articles asked for there are by outlet, named country, language and month.
// include: reads/articles
WITH collect(article) AS found
CALL (found) {
  UNWIND found AS article
  MATCH (article)<-[:PUBLISHED]-(outlet:Outlet)
  WITH outlet, count(*) AS size
  ORDER BY size DESC, outlet.name, outlet.id
  LIMIT 100
  RETURN collect({value: outlet.id, label: outlet.name, count: size}) AS outlets
}
CALL (found) {
  UNWIND found AS article
  MATCH (article)-[:MENTIONS]->(country:Country)
  WITH country, count(DISTINCT article) AS size
  ORDER BY size DESC, country.countryCode
  LIMIT 100
  RETURN collect({value: country.countryCode, label: country.name, count: size}) AS countries
}
CALL (found) {
  UNWIND found AS article
  WITH article.language AS value, count(*) AS size
  WHERE value IS NOT NULL
  ORDER BY size DESC, value
  RETURN collect({value: value, label: value, count: size}) AS languages
}
CALL (found) {
  UNWIND found AS article
  WITH left(article.published, 7) AS month, count(*) AS size
  WHERE month IS NOT NULL
  ORDER BY month
  RETURN collect({value: month, label: month, count: size}) AS months
}
RETURN 'facets' AS id, 0 AS sortKey, {
    __typename: 'ArticleFacets', total: size(found), outlets: outlets, countries: countries, languages: languages,
    months: months, undated: size([article IN found WHERE article.published IS NULL])
  } AS row
