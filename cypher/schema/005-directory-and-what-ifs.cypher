// Professionals in the order of their folded names, and any part of a name, as for children.
CREATE INDEX professional_name IF NOT EXISTS FOR (n:Professional) ON (n.searchNames);
CREATE FULLTEXT INDEX professional_search IF NOT EXISTS FOR (n:Professional) ON EACH [n.searchNames]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'unicode_whitespace' } };

// Professionals who were there before get the folded names that an import gives: what domain/network/fold.ts does, sign by
// sign. Apostrophes and marks disappear, joined letters come apart, separators become one space.
MATCH (n:Professional)
WHERE n.searchNames IS NULL
CALL (n) {
  WITH n, normalize(toLower(normalize(n.name, NFKD)), NFKD) AS name
  WITH n, reduce(folded = '', sign IN split(name, '') |
    CASE
      WHEN sign =~ "[\\p{Mn}&&[\\p{IsInherited}\\p{IsHebrew}\\p{IsArabic}\\p{IsSyriac}]]|\\p{Cf}|['’‘ʼʻ`´ʹ′＇]" THEN folded
      WHEN sign =~ '[\\p{IsWhite_Space}\\p{Pd}_.,;:/\\\\()\\[\\]{}"“”«»]'
        THEN CASE WHEN folded = '' OR folded ENDS WITH ' ' THEN folded ELSE folded + ' ' END
      ELSE folded + coalesce({
        ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ħ: 'h', ŧ: 't', ı: 'i', ə: 'e', ς: 'σ'
      }[sign], sign)
    END) AS folded
  SET n.searchNames = [left(CASE WHEN trim(folded) = '' THEN n.name ELSE trim(folded) END, 200)]
} IN TRANSACTIONS OF 10000 ROWS;

// A what-if is the product's own, and no record of a network file.
CREATE CONSTRAINT what_if_id IF NOT EXISTS FOR (n:WhatIf) REQUIRE n.id IS UNIQUE;
