// How much the graph holds.
RETURN 'stats' AS id, 0 AS sortKey, {
    __typename: 'Stats',
    articles: COUNT { (:Article) },
    versions: COUNT { (:ArticleVersion) },
    outlets: COUNT { (:Outlet) },
    people: COUNT { (:Person) },
    organizations: COUNT { (:Organization) },
    countries: COUNT { (:Country) },
    places: COUNT { (:Place) },
    unnamedSources: COUNT { (:UnnamedSource) },
    claims: COUNT { (:Claim) },
    assertions: COUNT { (:Assertion {live: true}) },
    contradictions: COUNT { ()-[:CONTRADICTS]->() },
    corroborations: COUNT { ()-[:CORROBORATES]->() },
    qualifications: COUNT { ()-[:QUALIFIES]->() },
    stories: COUNT { (:Story) }
  } AS row
