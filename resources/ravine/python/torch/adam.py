# Adam
optimizer = torch.optim.Adam([x], lr=eta, betas=(beta1, beta2), eps=epsilon)  # if placement = outside and correction = bias
