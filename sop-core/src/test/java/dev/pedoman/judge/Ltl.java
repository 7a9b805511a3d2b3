package dev.pedoman.judge;

/**
 * Formulas of linear temporal logic over a finite trace, each letter an event, evaluated straight
 * from their definitions (G. De Giacomo and M. Vardi, Linear temporal logic and linear dynamic
 * logic on finite traces, 2013; with the operators of the past).
 */
interface Ltl {
  boolean at(String trace, int i);

  static Ltl is(char letter) {
    return (trace, i) -> trace.charAt(i) == letter;
  }

  static Ltl not(Ltl p) {
    return (trace, i) -> !p.at(trace, i);
  }

  static Ltl or(Ltl p, Ltl q) {
    return (trace, i) -> p.at(trace, i) || q.at(trace, i);
  }

  static Ltl next(Ltl p) {
    return (trace, i) -> i + 1 < trace.length() && p.at(trace, i + 1);
  }

  static Ltl yesterday(Ltl p) {
    return (trace, i) -> i > 0 && p.at(trace, i - 1);
  }

  static Ltl until(Ltl p, Ltl q) {
    return (trace, i) -> q.at(trace, i) || (p.at(trace, i) && next(until(p, q)).at(trace, i));
  }

  static Ltl since(Ltl p, Ltl q) {
    return (trace, i) -> q.at(trace, i) || (p.at(trace, i) && yesterday(since(p, q)).at(trace, i));
  }

  static Ltl eventually(Ltl p) {
    return until((trace, i) -> true, p);
  }

  static Ltl once(Ltl p) {
    return since((trace, i) -> true, p);
  }
}
