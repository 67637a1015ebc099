"""`python -m facilitator` is the same as `facilitator`; a packed program is its own child that sets pages, too."""

import sys

from facilitator.exchange import typst_child

if __name__ == "__main__":
    if sys.argv[1:] == [typst_child.TYPESET]:
        typst_child.main()
    else:
        from facilitator import places
        from facilitator.cli import main

        places.settle()
        main()
