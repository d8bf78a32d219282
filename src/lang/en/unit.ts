/** A number and the short form of its unit in one word. */
export const GLUED_UNIT =
  /^(\d+(?:[.,]\d+)*)(km|kg|mph|kph|mm|cm|ft|in|lbs?|mg|hrs?|mins?|secs?|mw|gw|gb|oz|c|f|pc|pct)$/
