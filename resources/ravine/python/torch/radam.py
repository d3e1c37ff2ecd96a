# Rectified Adam
optimizer = torch.optim.RAdam([x], lr=eta, betas=(beta1, beta2), eps=epsilon)  # if threshold = 5
