package dev.pedoman.language;

import java.math.BigDecimal;

/**
 * A number as read from a text.
 *
 * @param value what it says
 * @param from its first unit
 * @param to the unit behind its last
 * @param prefix letters written together before the digits, such as {@code rp}; may be empty
 * @param suffix letters written together after the digits, such as {@code rb}; may be empty
 * @param scaled whether thousand, million or the like was said in words or letters
 */
record Quantity(BigDecimal value, int from, int to, String prefix, String suffix, boolean scaled) {}
