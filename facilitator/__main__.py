"""`python -m facilitator` is `facilitator`; it also is its own child, which sets pages or fills in templates."""

import sys

from facilitator.exchange import typst_child

FILL_IN = "--fill-in"

if __name__ == "__main__":
    if sys.argv[1:] == [typst_child.TYPESET]:
        typst_child.main()
    elif sys.argv[1:] == [FILL_IN]:
        from facilitator.exchange import template_child

        template_child.main()
    else:
        from facilitator import places
        from facilitator.cli import main

        places.settle()
        main()
