# Nesterov momentum
optimizer = torch.optim.SGD([x], lr=eta, momentum=beta, nesterov=True)  # if form = pytorch and beta != 0
