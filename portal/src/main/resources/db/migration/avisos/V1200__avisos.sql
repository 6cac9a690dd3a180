CREATE SCHEMA IF NOT EXISTS avisos;

-- El buzón de cada destinatario, que es un contratista o un capturista: todo lo suyo se reparte por él.
CREATE TABLE avisos.aviso (
    destinatario_id uuid        NOT NULL,
    aviso_id        uuid        NOT NULL,
    papel           text        NOT NULL CHECK (papel IN ('CONTRATISTA', 'CAPTURISTA')),
    asunto          text        NOT NULL CHECK (asunto <> ''),
    texto           text        NOT NULL CHECK (texto <> ''),
    rotulo          text,
    ruta            text        CHECK (ruta LIKE '/icsoe%'),
    unico           text,
    cuando          timestamptz NOT NULL,
    carta_id        uuid,
    leido           timestamptz,
    PRIMARY KEY (destinatario_id, aviso_id),
    UNIQUE (destinatario_id, unico),
    CHECK ((rotulo IS NULL) = (ruta IS NULL))
);

COMMENT ON COLUMN avisos.aviso.unico IS 'Nombre de lo que se avisa, cuando no debe avisarse dos veces.';

CREATE INDEX aviso_en_orden ON avisos.aviso (destinatario_id, (leido IS NOT NULL), cuando DESC, aviso_id DESC);

-- Lo avisado no se reescribe: solo se anota su carta y cuándo se leyó, una vez.
CREATE FUNCTION avisos.lo_avisado_queda() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF tg_op <> 'UPDATE'
        OR (to_jsonb(NEW) - 'leido' - 'carta_id') <> (to_jsonb(OLD) - 'leido' - 'carta_id')
        OR (OLD.leido IS NOT NULL AND NEW.leido IS DISTINCT FROM OLD.leido)
        OR (OLD.carta_id IS NOT NULL AND NEW.carta_id IS DISTINCT FROM OLD.carta_id) THEN
        RAISE EXCEPTION 'un aviso no se cambia ni se borra' USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END
$$;

CREATE TRIGGER lo_avisado_queda BEFORE UPDATE OR DELETE ON avisos.aviso
    FOR EACH ROW EXECUTE FUNCTION avisos.lo_avisado_queda();
