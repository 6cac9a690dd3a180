CREATE SCHEMA IF NOT EXISTS contratos;

CREATE TABLE contratos.contrato (
    contratista_id        uuid NOT NULL,
    contrato_id           uuid NOT NULL,
    informativa_id        uuid NOT NULL,
    numero                integer NOT NULL CHECK (numero > 0),
    contratante_rfc       text COLLATE "C" NOT NULL CHECK (char_length(contratante_rfc) IN (12, 13)),
    contratante_nombre    text NOT NULL CHECK (char_length(contratante_nombre) BETWEEN 1 AND 300),
    correo                text NOT NULL CHECK (char_length(correo) <= 254),
    celular               text NOT NULL CHECK (celular ~ '^[0-9]{10}$'),
    telefono_fijo         text CHECK (telefono_fijo ~ '^[0-9]{10}$'),
    objeto                text NOT NULL CHECK (char_length(objeto) BETWEEN 1 AND 2000),
    repse_folio           text COLLATE "C" NOT NULL CHECK (char_length(repse_folio) BETWEEN 1 AND 40),
    servicio              text NOT NULL CHECK (char_length(servicio) BETWEEN 1 AND 500),
    inicio                date NOT NULL,
    termino               date,
    igual_contratista     boolean NOT NULL,
    domicilio_contratista uuid,
    igual_contratante     boolean NOT NULL,
    domicilio_contratante uuid,
    copia_de              uuid,
    version               integer NOT NULL DEFAULT 1 CHECK (version > 0),
    creado                timestamptz NOT NULL,
    creado_por            text NOT NULL,
    cambiado              timestamptz NOT NULL,
    cambiado_por          text NOT NULL,
    eliminado             timestamptz,
    eliminado_por         text,
    PRIMARY KEY (contratista_id, contrato_id),
    UNIQUE (contratista_id, informativa_id, numero),
    FOREIGN KEY (contratista_id, informativa_id) REFERENCES informativas.informativa,
    FOREIGN KEY (contratista_id, copia_de) REFERENCES contratos.contrato,
    CHECK (termino >= inicio),
    CHECK (NOT igual_contratista OR domicilio_contratista IS NULL),
    CHECK (NOT igual_contratante OR domicilio_contratante IS NULL),
    CHECK ((eliminado IS NULL) = (eliminado_por IS NULL))
);

COMMENT ON TABLE contratos.contrato IS
    'Cada contrato de una informativa (LSS 15 A, fr. I y II). Eliminarlo deja de mostrarlo, con constancia de quién y cuándo.';
COMMENT ON COLUMN contratos.contrato.numero IS 'Orden dentro de la informativa; el de uno eliminado no se vuelve a usar.';
COMMENT ON COLUMN contratos.contrato.copia_de IS 'El contrato, de otra informativa del mismo contratista, del que nació como copia.';

-- El directorio: lo último que el contratista dijo de un contratante.
CREATE INDEX contrato_por_contratante ON contratos.contrato (contratista_id, contratante_rfc, contrato_id DESC)
    WHERE eliminado IS NULL;

CREATE INDEX contrato_copiado ON contratos.contrato (contratista_id, copia_de) WHERE copia_de IS NOT NULL;

CREATE TRIGGER no_se_borra BEFORE DELETE OR TRUNCATE ON contratos.contrato
    FOR EACH STATEMENT EXECUTE FUNCTION plataforma.rechazar_cambio();

-- Los contratos solo cambian mientras su informativa se captura: lo firmado no se altera, aunque el programa falle.
CREATE FUNCTION contratos.solo_en_captura() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (
        SELECT FROM tocadas JOIN informativas.informativa USING (contratista_id, informativa_id)
        WHERE estado <> 'EN_CAPTURA'
    ) THEN
        RAISE EXCEPTION 'los contratos de una informativa que ya no se captura no cambian: % rechazado', tg_op
            USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NULL;
END
$$;

CREATE TRIGGER agrega_en_captura AFTER INSERT ON contratos.contrato
    REFERENCING NEW TABLE AS tocadas FOR EACH STATEMENT EXECUTE FUNCTION contratos.solo_en_captura();
CREATE TRIGGER cambia_en_captura AFTER UPDATE ON contratos.contrato
    REFERENCING OLD TABLE AS tocadas FOR EACH STATEMENT EXECUTE FUNCTION contratos.solo_en_captura();
CREATE TRIGGER llega_en_captura AFTER UPDATE ON contratos.contrato
    REFERENCING NEW TABLE AS tocadas FOR EACH STATEMENT EXECUTE FUNCTION contratos.solo_en_captura();
