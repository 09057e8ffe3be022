//! Every file in `fixtures/` against the sums beside it, which `fixtures/sums.py` made with other means.
