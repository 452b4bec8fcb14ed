INCLUDE other.ink
-> k
