# AdaDelta
optimizer = torch.optim.Adadelta([x], lr=eta, rho=beta, eps=epsilon)  # if form = zeiler
