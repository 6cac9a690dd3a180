-- Los certificados que alguna vez se supieron revocados: no reviven, aunque el servicio conteste después otra cosa.
-- Con el certificado y la respuesta firmada, un tercero puede volver a comprobarlo.
create table acceso.revocacion (
    huella text primary key check (huella ~ '^[0-9a-f]{64}$'),
    desde timestamptz not null,
    certificado bytea not null,
    ocsp bytea not null,
    ocsp_producida timestamptz not null,
    anotada timestamptz not null
);

comment on column acceso.revocacion.huella is 'SHA-256 del certificado entero.';
comment on column acceso.revocacion.desde is 'Cuándo dice el servicio que se revocó.';

select plataforma.solo_agregar('acceso.revocacion');
