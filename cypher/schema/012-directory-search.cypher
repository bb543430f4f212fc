// Agencies in the order of their folded names, and any part of a name; professionals by their phone numbers.
CREATE INDEX agency_name IF NOT EXISTS FOR (n:Agency) ON (n.searchNames);
CREATE FULLTEXT INDEX agency_search IF NOT EXISTS FOR (n:Agency) ON EACH [n.searchNames]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'unicode_whitespace' } };
CREATE INDEX professional_phone IF NOT EXISTS FOR (n:Professional) ON (n.searchPhone);

// Agencies that were there before get the folded names that an import gives, as professionals did.
MATCH (n:Agency)
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

// And professionals what is the same for two ways of writing a number: what domain/directory/phone-key.ts does.
MATCH (n:Professional)
WHERE n.phone IS NOT NULL AND n.searchPhone IS NULL
CALL (n) {
  WITH n, reduce(digits = '', sign IN split(normalize(n.phone, NFKC), '') |
    CASE WHEN sign =~ '[0-9]' THEN digits + sign ELSE digits END) AS digits
  SET n.searchPhone = CASE WHEN size(digits) < 6 THEN '' ELSE right(digits, 9) END
} IN TRANSACTIONS OF 10000 ROWS;
