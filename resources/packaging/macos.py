"""What is installed on macOS: a disk image with the bundle. Not tried on macOS yet.

Notarising is for the owner of a key: with APPLE_IDENTITY and APPLE_PROFILE the bundle is signed and sent to Apple.
"""

import os
import subprocess
from pathlib import Path


def packages(bundle: Path, out: Path, version: str) -> list[Path]:
    """Make the image."""
    image = out / f"facilitator-{version}-macos.dmg"
    identity, profile = os.environ.get("APPLE_IDENTITY"), os.environ.get("APPLE_PROFILE")
    if identity:
        hardened = ["codesign", "--force", "--deep", "--options", "runtime", "--timestamp", "--sign", identity]
        subprocess.run([*hardened, str(bundle)], check=True)
    made = ["hdiutil", "create", "-volname", "Facilitator", "-srcfolder", str(bundle), "-ov", "-format", "ULMO"]
    subprocess.run([*made, str(image)], check=True)
    if identity and profile:
        sent = ["xcrun", "notarytool", "submit", str(image), "--keychain-profile", profile, "--wait"]
        subprocess.run(sent, check=True)
        subprocess.run(["xcrun", "stapler", "staple", str(image)], check=True)
    return [image]
