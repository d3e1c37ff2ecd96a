# Adamax
optimizer = torch.optim.Adamax([x], lr=eta, betas=(beta1, beta2), eps=epsilon)  # if form = pytorch
