CREATE SCHEMA IF NOT EXISTS domicilio;

-- Copia literal de los nombres: no hay llave foránea al catálogo, que cambia.
CREATE TABLE domicilio.domicilio (
    contratista_id      uuid        NOT NULL,
    id                  uuid        NOT NULL,
    codigo_postal       text        NOT NULL CHECK (codigo_postal ~ '^[0-9]{5}$'),
    entidad             text        NOT NULL CHECK (entidad ~ '^[0-9]{2}$'),
    entidad_nombre      text        NOT NULL,
    municipio           text        CHECK (municipio ~ '^[0-9]{3}$'),
    municipio_nombre    text        NOT NULL,
    ciudad              text,
    colonia             text        CHECK (colonia ~ '^[0-9]{2}-[0-9]{3}-[0-9M][0-9]{3}$'),
    colonia_tipo        text        NOT NULL,
    colonia_nombre      text        NOT NULL,
    por_revisar         boolean     NOT NULL,
    vialidad_tipo       smallint    NOT NULL,
    vialidad_nombre     text        NOT NULL CHECK (char_length(vialidad_nombre) BETWEEN 1 AND 255),
    exterior_numerico   text        CHECK (exterior_numerico ~ '^[0-9]{1,5}$'),
    exterior_alfanumerico text      CHECK (char_length(exterior_alfanumerico) BETWEEN 1 AND 35),
    interior_numerico   text        CHECK (interior_numerico ~ '^[0-9]{1,5}$'),
    interior_alfanumerico text      CHECK (char_length(interior_alfanumerico) BETWEEN 1 AND 35),
    entre_1_tipo        smallint,
    entre_1_nombre      text        CHECK (char_length(entre_1_nombre) BETWEEN 1 AND 255),
    entre_2_tipo        smallint,
    entre_2_nombre      text        CHECK (char_length(entre_2_nombre) BETWEEN 1 AND 255),
    posterior_tipo      smallint,
    posterior_nombre    text        CHECK (char_length(posterior_nombre) BETWEEN 1 AND 255),
    descripcion         text        CHECK (char_length(descripcion) BETWEEN 1 AND 255),
    guardado_en         timestamptz NOT NULL,
    guardado_por        text        NOT NULL,
    eliminado_en        timestamptz,
    eliminado_por       text,
    PRIMARY KEY (contratista_id, id),
    CHECK (por_revisar = (colonia IS NULL)),
    CHECK ((entre_1_tipo IS NULL) = (entre_1_nombre IS NULL)),
    CHECK ((entre_2_tipo IS NULL) = (entre_2_nombre IS NULL)),
    CHECK ((posterior_tipo IS NULL) = (posterior_nombre IS NULL)),
    CHECK ((eliminado_en IS NULL) = (eliminado_por IS NULL))
);

COMMENT ON TABLE domicilio.domicilio IS 'Domicilios de los contratistas; no se modifican ni se borran, solo se marcan eliminados.';

CREATE FUNCTION domicilio.solo_se_elimina() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' THEN
        RAISE EXCEPTION 'un domicilio no se borra' USING ERRCODE = 'restrict_violation';
    END IF;
    IF OLD.eliminado_en IS NOT NULL
       OR (to_jsonb(NEW) - 'eliminado_en' - 'eliminado_por') <> (to_jsonb(OLD) - 'eliminado_en' - 'eliminado_por') THEN
        RAISE EXCEPTION 'un domicilio guardado solo puede eliminarse' USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END
$$;

CREATE TRIGGER solo_se_elimina BEFORE UPDATE OR DELETE ON domicilio.domicilio
    FOR EACH ROW EXECUTE FUNCTION domicilio.solo_se_elimina();

-- Además del disparador, el permiso: la aplicación solo puede marcarlo eliminado.
DO $$
BEGIN
    IF plataforma.rol_app() <> current_user THEN
        EXECUTE format('REVOKE UPDATE, DELETE, TRUNCATE ON domicilio.domicilio FROM %I', plataforma.rol_app());
        EXECUTE format('GRANT UPDATE (eliminado_en, eliminado_por) ON domicilio.domicilio TO %I', plataforma.rol_app());
    END IF;
END
$$;
