create schema if not exists acceso;

-- Retos por firmar: uno por sesión de navegador. Leerlo lo borra, también si la entrada fracasa. No es un dato del
-- contratista, así que no se conserva.
create table acceso.reto (
    sesion text primary key check (sesion ~ '^[0-9a-f]{64}$'),
    valor text not null check (char_length(valor) = 43),
    vence timestamptz not null
);

create index reto_por_vencimiento on acceso.reto (vence);

-- Validaciones que aún no entran (paso 7: entre «Validar» e «Ingresar»). Sirven una vez y unos minutos.
create table acceso.validacion (
    sesion text primary key check (sesion ~ '^[0-9a-f]{64}$'),
    rfc text not null,
    nombre text not null,
    serie text not null,
    texto text not null,
    firma text not null,
    certificado bytea not null,
    ocsp bytea not null,
    ocsp_producida timestamptz not null,
    verificada timestamptz not null,
    vence timestamptz not null
);

create index validacion_por_vencimiento on acceso.validacion (vence);

-- Cada entrada, con lo que hace falta para volver a comprobarla: texto firmado, firma, certificado y la respuesta OCSP.
create table acceso.entrada (
    contratista_id uuid not null,
    entrada_id uuid not null,
    serie text not null,
    texto text not null,
    firma text not null,
    certificado bytea not null,
    ocsp bytea not null,
    ocsp_producida timestamptz not null,
    verificada timestamptz not null,
    cuando timestamptz not null,
    primary key (contratista_id, entrada_id)
);

select plataforma.solo_agregar('acceso.entrada');

-- Los textos de términos y condiciones que se han publicado; el texto de una versión no cambia jamás.
create table acceso.terminos (
    version integer primary key check (version > 0),
    huella text not null check (huella ~ '^[0-9a-f]{64}$'),
    publicada timestamptz not null
);

select plataforma.solo_agregar('acceso.terminos');

-- Quién aceptó qué versión, cuándo y con qué certificado había entrado.
create table acceso.aceptacion (
    contratista_id uuid not null,
    version integer not null references acceso.terminos,
    huella text not null,
    serie text not null,
    cuando timestamptz not null,
    primary key (contratista_id, version)
);

select plataforma.solo_agregar('acceso.aceptacion');
