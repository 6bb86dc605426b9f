<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name></name>
    <message id="trust.not_yet">
        <source>The certificate of %1 is not valid yet: this machine's clock says %2. Set the clock.</source>
        <translation>%1 的证书还没生效：本机时钟是 %2。请先校准时钟。</translation>
    </message>
    <message id="trust.over">
        <source>The certificate of %1 is valid no more: this machine's clock says %2. Set the clock; if it is right, the city's certificate has to be renewed.</source>
        <translation>%1 的证书已经过期：本机时钟是 %2。请先校准时钟；时钟没错，就要请市里更换证书。</translation>
    </message>
    <message id="trust.stranger">
        <source>The certificate of %1 is from an authority that this machine does not know (%3). Give the certificate of the city's authority by city_ca; or a portal answers in the city's place.</source>
        <translation>%1 的证书不是本机认得的机构签发的（%3）。请用 city_ca 指定市里的机构证书；也可能是上网认证页面冒充了服务器。</translation>
    </message>
    <message id="trust.other_name">
        <source>The certificate of %1 is for another name (%3). Correct backend_url, or ask the city.</source>
        <translation>%1 的证书是给别的地址的（%3）。请核对 backend_url，或问市里。</translation>
    </message>
    <message id="trust.bad_authority">
        <source>No certificate of an authority can be read (%3). Correct city_ca.</source>
        <translation>读不出机构证书（%3）。请核对 city_ca。</translation>
    </message>
</context>
</TS>
