CREATE TABLE domicilio.edicion (
    id           uuid        PRIMARY KEY,
    origen       text        NOT NULL CHECK (origen IN ('MUESTRA', 'OFICIAL')),
    sha256       text        NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    renglones    integer     NOT NULL,
    entidades    integer     NOT NULL,
    nuevas       integer     NOT NULL,
    cambiadas    integer     NOT NULL,
    retiradas    integer     NOT NULL,
    importada_en timestamptz NOT NULL,
    importada_por text       NOT NULL
);

COMMENT ON TABLE domicilio.edicion IS 'Cada carga del catálogo postal: qué archivo, cuánto cambió, cuándo y quién. Solo se agrega.';

SELECT plataforma.solo_agregar('domicilio.edicion');

-- Las columnas llevan el nombre que les da el archivo oficial.
CREATE TABLE domicilio.colonia (
    c_estado         text    NOT NULL,
    c_mnpio          text    NOT NULL,
    id_asenta_cpcons text    NOT NULL,
    d_codigo         text    NOT NULL,
    d_asenta         text    NOT NULL,
    d_tipo_asenta    text    NOT NULL,
    d_mnpio          text    NOT NULL,
    d_estado         text    NOT NULL,
    d_ciudad         text,
    c_tipo_asenta    text    NOT NULL,
    d_zona           text    NOT NULL,
    en_vigor         boolean NOT NULL DEFAULT true,
    edicion          uuid    NOT NULL REFERENCES domicilio.edicion DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (c_estado, c_mnpio, id_asenta_cpcons)
);

COMMENT ON TABLE domicilio.colonia IS 'Catálogo postal; la colonia que una edición deja de traer se queda, fuera de vigor.';
COMMENT ON COLUMN domicilio.colonia.edicion IS 'La edición que la trajo, la cambió o la retiró por última vez.';

-- text_pattern_ops sirve igual a la búsqueda exacta y a la de prefijo (LIKE '066%').
CREATE INDEX colonia_por_codigo_postal ON domicilio.colonia (d_codigo text_pattern_ops) WHERE en_vigor;

-- Los domicilios guardados se refieren a ellas: ninguna colonia se borra.
CREATE TRIGGER no_se_borra BEFORE DELETE OR TRUNCATE ON domicilio.colonia
    FOR EACH STATEMENT EXECUTE FUNCTION plataforma.rechazar_cambio();
