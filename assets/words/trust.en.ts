<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message id="trust.not_yet">
        <source>The certificate of %1 is not valid yet: this machine's clock says %2. Set the clock.</source>
        <translation>The certificate of %1 is not valid yet: this machine's clock says %2. Set the clock.</translation>
    </message>
    <message id="trust.over">
        <source>The certificate of %1 is valid no more: this machine's clock says %2. Set the clock; if it is right, the city's certificate has to be renewed.</source>
        <translation>The certificate of %1 is valid no more: this machine's clock says %2. Set the clock; if it is right, the city's certificate has to be renewed.</translation>
    </message>
    <message id="trust.stranger">
        <source>The certificate of %1 is from an authority that this machine does not know (%3). Give the certificate of the city's authority by city_ca; or a portal answers in the city's place.</source>
        <translation>The certificate of %1 is from an authority that this machine does not know (%3). Give the certificate of the city's authority by city_ca; or a portal answers in the city's place.</translation>
    </message>
    <message id="trust.other_name">
        <source>The certificate of %1 is for another name (%3). Correct backend_url, or ask the city.</source>
        <translation>The certificate of %1 is for another name (%3). Correct backend_url, or ask the city.</translation>
    </message>
    <message id="trust.bad_authority">
        <source>No certificate of an authority can be read (%3). Correct city_ca.</source>
        <translation>No certificate of an authority can be read (%3). Correct city_ca.</translation>
    </message>
</context>
</TS>
