# AMSGrad

m = np.zeros(2)
s = np.zeros(2)
w = np.zeros(2)

for t in range(1, steps + 1):
    g = gradient(x)
    m = beta1 * m + (1 - beta1) * g
    s = beta2 * s + (1 - beta2) * g ** 2
    w = np.maximum(w, s)
    x = x - eta * m / (1 - beta1 ** t) / (np.sqrt(w / (1 - beta2 ** t)) + epsilon)
