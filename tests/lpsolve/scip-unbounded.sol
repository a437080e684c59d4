solution status: unbounded
