# Lookahead

slow = x

for t in range(1, steps + 1):
    slow = np.where(t % sync == 0, slow + alpha * (x - slow), slow)
    x = np.where(t % sync == 0, slow, x)
