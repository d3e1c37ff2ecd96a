# Gradient descent
optimizer = torch.optim.SGD([x], lr=eta)
