# SPDX-License-Identifier: EPL-2.0
"""The peer of the fit: scipy.optimize.least_squares(method='lm') in log parameters with the analytic Jacobian.

Takes the spectra and the starts that FitRates has written, works with two processes, takes the best of the starts, and prints
rate and success beside those of Nitrolith. Needs Debian's python3-scipy.

    fit_peer.py FOLDER

The circuit is R0 and arcs R || Q; Q and R are varied as logarithms, n as it is.
"""
import sys
import time
from concurrent.futures import ProcessPoolExecutor

import numpy as np
from scipy.optimize import least_squares


def read(folder):
    with open(folder + "/cases.txt", encoding="utf-8") as lines:
        cases = []
        for line in lines:
            _, truth, _, count = line.split()
            rows = [np.array(next(lines).split(), dtype=float) for _ in range(3 + int(count))]
            cases.append((float(truth), rows[0], rows[1] + 1j * rows[2], rows[3:]))
    return cases


class Arcs:
    """Weighted residuals of R0 + sum 1/(1/R + Q (j w)^n), x = ln R0, then ln R, ln Q, n of each arc."""

    def __init__(self, hz, z):
        self.ln_jw = np.log(2j * np.pi * hz)
        self.z = z
        self.weight = 1 / np.abs(z)

    def parts(self, x):
        for k in range(1, len(x), 3):
            y = np.exp(x[k + 1] + x[k + 2] * self.ln_jw)
            yield k, y, 1 / (np.exp(-x[k]) + y)

    def residuals(self, x):
        with np.errstate(all="ignore"):
            z = np.exp(x[0]) + sum(arc for _, _, arc in self.parts(x))
        d = (z - self.z) * self.weight
        return np.nan_to_num(np.concatenate([d.real, d.imag]), nan=1e10, posinf=1e10, neginf=-1e10)

    def jacobian(self, x):
        columns = np.empty((len(x), len(self.z)), dtype=complex)
        with np.errstate(all="ignore"):
            columns[0] = np.exp(x[0])
            for k, y, arc in self.parts(x):
                square = arc * arc
                columns[k] = square * np.exp(-x[k])
                columns[k + 1] = -square * y
                columns[k + 2] = -square * y * self.ln_jw
        columns *= self.weight
        return np.nan_to_num(np.concatenate([columns.real, columns.imag], axis=1).T)


def fit(case):
    truth, hz, z, starts = case
    arcs = Arcs(hz, z)
    best = np.inf
    for start in starts:
        x = np.log(np.maximum(start, 1e-300))
        x[3::3] = start[3::3]
        try:
            best = min(best, 2 * least_squares(arcs.residuals, x, arcs.jacobian, method="lm").cost)
        except (ValueError, np.linalg.LinAlgError):
            pass
    return best <= 1.001 * truth


def main(folder):
    cases = read(folder)
    with ProcessPoolExecutor(2) as pool:
        list(pool.map(fit, cases[:4]))
        start = time.perf_counter()
        reached = list(pool.map(fit, cases, chunksize=8))
        seconds = time.perf_counter() - start
    print(f"scipy lm   {len(cases)} spectra in {seconds:.3f} s on 2 processes = {len(cases) / seconds:.0f} a second, "
          f"global optimum {100 * sum(reached) / len(cases):.1f} %")
    with open(folder + "/scipy.txt", "w", encoding="utf-8") as file:
        print(seconds, file=file)


if __name__ == "__main__":
    main(sys.argv[1])
