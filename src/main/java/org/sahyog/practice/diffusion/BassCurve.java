package org.sahyog.practice.diffusion;

/**
 * How something new spreads: each month some of those who have not taken it up do so by themselves, and others because of those who have.
 * After F. M. Bass, A New Product Growth for Model Consumer Durables, Management Science 15 (1969), 215–227.
 *
 * @param innovation p, by themselves: a part of those who have not yet, for each month
 * @param imitation  q, because of others: the same, once all others have
 * @param market     m, how many firms take it up in the end
 */
public record BassCurve(double innovation, double imitation, double market) {
    /** How many firms have taken it up after so many months. */
    public double adopters(double months) {
        double still = Math.exp(-(innovation + imitation) * months);
        return market * (1 - still) / (1 + imitation / innovation * still);
    }
}
