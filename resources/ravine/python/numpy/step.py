# Step decay

def factor(k):
    return factor ** (k // every)
