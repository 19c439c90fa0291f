-- As before; of longer words more must be alike, which spares most of the work.
CREATE OR REPLACE FUNCTION similar_words(wanted text, most int) RETURNS SETOF text LANGUAGE plpgsql STABLE AS $$
BEGIN
  PERFORM set_config('pg_trgm.similarity_threshold', CASE WHEN length(wanted) < 6 THEN '0.2' ELSE '0.25' END, true);
  RETURN QUERY SELECT word FROM name_words WHERE word % wanted AND abs(length(word) - length(wanted)) <= 2
  ORDER BY similarity(word, wanted) DESC, word LIMIT most;
END
$$;
