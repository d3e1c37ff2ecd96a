# The lecture's picture as matplotlib draws it, to compare sizes: python by_matplotlib.py STEPS.csv OUT.svg [POINTS ACROSS].
# STEPS.csv is what "ravine trace" prints.
import csv
import os
import sys

import matplotlib

matplotlib.use("svg")
import matplotlib.pyplot as plt
import numpy as np

rows = list(csv.DictReader(open(sys.argv[1])))
points = int(sys.argv[3]) if len(sys.argv) > 3 else 400
plt.rcParams["svg.fonttype"] = "none"
figure, axes = plt.subplots(figsize=(12.5, 9.375), dpi=96)
x, y = np.meshgrid(np.linspace(-6, 6, points), np.linspace(-4.65, 4.65, points))
f = 0.1 * x**2 + 2 * y**2
levels = [0, 0.25, 0.5, 1, 2.5, 5, 10, 15, 20, 25, 30, 35, 40, 45, 50]
bands = axes.contourf(x, y, f, levels=levels)
axes.contour(x, y, f, levels=levels, colors="k", linewidths=0.5)
figure.colorbar(bands)
for track in ("1", "2", "3"):
    path = np.array([(float(row["x1"]), float(row["x2"])) for row in rows if row["track"] == track])
    axes.plot(path[:, 0], path[:, 1], marker="o", markersize=4, label="Method " + track)
axes.legend()
axes.set_xlabel("x₁")
axes.set_ylabel("x₂")
figure.savefig(sys.argv[2])
print(os.path.getsize(sys.argv[2]), "bytes by matplotlib", matplotlib.__version__)
