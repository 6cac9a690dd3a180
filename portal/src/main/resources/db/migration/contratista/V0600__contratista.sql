create schema if not exists contratista;

create table contratista.contratista (
    contratista_id uuid primary key,
    rfc text not null unique check (char_length(rfc) in (12, 13)),
    nombre text not null check (nombre <> ''),
    serie text not null,
    alta timestamptz not null,
    ultima_entrada timestamptz not null
);

comment on table contratista.contratista is
    'Un renglón por RFC: nace la primera vez que el contratista entra con su e.firma.';

-- Cómo se ha llamado en sus certificados: solo crece.
create table contratista.nombre (
    contratista_id uuid not null references contratista.contratista,
    numero integer not null check (numero > 0),
    nombre text not null,
    serie text not null,
    desde timestamptz not null,
    primary key (contratista_id, numero)
);

-- Los datos de contacto, versión por versión: la última rige y los avisos van a su correo (Lineamiento 2, fr. V).
create table contratista.contacto (
    contratista_id uuid not null references contratista.contratista,
    version integer not null check (version > 0),
    correo text not null check (char_length(correo) <= 254),
    celular text not null check (celular ~ '^[0-9]{10}$'),
    telefono_fijo text check (telefono_fijo ~ '^[0-9]{10}$'),
    guardado timestamptz not null,
    serie text not null,
    primary key (contratista_id, version)
);

-- La respuesta a «¿El domicilio social es igual al domicilio fiscal?» (art. 15-A, fr. I): solo persona moral.
create table contratista.domicilio_social (
    contratista_id uuid not null references contratista.contratista,
    version integer not null check (version > 0),
    igual_al_fiscal boolean not null,
    guardado timestamptz not null,
    serie text not null,
    primary key (contratista_id, version)
);

-- Cada «Guardar» del paso 18, con las versiones de lo que había.
create table contratista.registro (
    contratista_id uuid not null references contratista.contratista,
    numero integer not null check (numero > 0),
    contacto integer not null,
    domicilio_social integer,
    acuse text not null,
    guardado timestamptz not null,
    serie text not null,
    primary key (contratista_id, numero),
    foreign key (contratista_id, contacto) references contratista.contacto,
    foreign key (contratista_id, domicilio_social) references contratista.domicilio_social
);

create function contratista.solo_crece() returns trigger language plpgsql as $$
begin
    raise exception 'la tabla %.% solo crece: ningún renglón cambia ni se borra', tg_table_schema, tg_table_name;
end $$;

create trigger solo_crece before update or delete or truncate on contratista.nombre
    for each statement execute function contratista.solo_crece();
create trigger solo_crece before update or delete or truncate on contratista.contacto
    for each statement execute function contratista.solo_crece();
create trigger solo_crece before update or delete or truncate on contratista.domicilio_social
    for each statement execute function contratista.solo_crece();
create trigger solo_crece before update or delete or truncate on contratista.registro
    for each statement execute function contratista.solo_crece();
