
This problem is unbounded