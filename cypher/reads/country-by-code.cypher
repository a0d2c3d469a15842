// The country with these two letters.
MATCH (country:Country {countryCode: $code})
RETURN country.id AS id, country.name AS sortKey, country {.*, __typename: 'Country'} AS row
ORDER BY sortKey, id
LIMIT 1
