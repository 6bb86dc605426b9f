from deploy.stick.kernel_modules import chosen, needs

LISTED = """\
kernel/drivers/nvme/host/nvme.ko: kernel/drivers/nvme/host/nvme-core.ko kernel/block/t10-pi.ko
kernel/drivers/nvme/host/nvme-core.ko: kernel/block/t10-pi.ko
kernel/block/t10-pi.ko: kernel/lib/crc-t10dif.ko
kernel/lib/crc-t10dif.ko:
kernel/lib/test_bpf.ko:
kernel/drivers/gpu/drm/i915/i915.ko.xz: kernel/drivers/gpu/drm/drm.ko.xz
kernel/drivers/gpu/drm/drm.ko.xz:
no line of a module
"""


def test_drivers_of_disks_come_with_all_that_they_need_and_graphics_do_not() -> None:
    assert chosen(needs(LISTED)) == [
        "kernel/block/t10-pi.ko", "kernel/drivers/nvme/host/nvme-core.ko", "kernel/drivers/nvme/host/nvme.ko",
        "kernel/lib/crc-t10dif.ko",
    ]  # fmt: skip
