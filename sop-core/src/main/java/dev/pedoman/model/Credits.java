package dev.pedoman.model;

/**
 * The share of a step's weight that each outcome earns; a step that is missed earns 0, one that is
 * done earns 1.
 *
 * @param late done after its deadline, 0..1; 0.5 unless said
 * @param early done before its time, 0..1; 0.5 unless said
 * @param outOfOrder done at a place in the order that the procedure does not allow, 0..1, at most
 *     as much as late and early; 0.25 unless said
 */
public record Credits(double late, double early, double outOfOrder) {
  /** Half for late or early, a quarter for out of order. */
  public static final Credits USUAL = new Credits(0.5, 0.5, 0.25);

  /**
   * Checks the order of outcomes.
   *
   * @throws IllegalArgumentException when a credit is outside 0..1 or out of order earns more than
   *     late or early
   */
  public Credits {
    if (!(outOfOrder >= 0
        && outOfOrder <= late
        && outOfOrder <= early
        && late <= 1
        && early <= 1)) {
      throw new IllegalArgumentException(
          "credits late "
              + late
              + ", early "
              + early
              + ", out of order "
              + outOfOrder
              + ": must satisfy 0 <= out of order <= late, early <= 1");
    }
  }
}
