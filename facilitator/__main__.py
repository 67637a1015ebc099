"""`python -m facilitator` is `facilitator`; it is its own child, too: for pages, templates and backups."""

import sys

from facilitator.exchange import typst_child

FILL_IN, BACK_UP = "--fill-in", "--back-up"

if __name__ == "__main__":
    if sys.argv[1:] == [typst_child.TYPESET]:
        typst_child.main()
    elif sys.argv[1:] == [FILL_IN]:
        from facilitator.exchange import template_child

        template_child.main()
    elif sys.argv[1:2] == [BACK_UP]:
        from facilitator.storage import backup_child

        backup_child.main(sys.argv[2:])
    else:
        from facilitator import places
        from facilitator.cli import main

        places.settle()
        main()
